"""Rules on LOBs: Oracle's NCLOB and BLOB."""
