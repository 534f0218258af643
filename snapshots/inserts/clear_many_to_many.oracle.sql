-- Entry(pk=1).authors.clear()

DELETE FROM "EXAMPLE_ENTRY_AUTHORS"
WHERE
  "EXAMPLE_ENTRY_AUTHORS"."ENTRY_ID" = %s;
-- parameters: (1,)
