"""bilat: news reports in, a sourced chronology and usable facts out."""
