-- Entry(pk=1).authors.remove(1)

DELETE FROM "EXAMPLE_ENTRY_AUTHORS"
WHERE
  (
    "EXAMPLE_ENTRY_AUTHORS"."ENTRY_ID" = %s
    AND "EXAMPLE_ENTRY_AUTHORS"."AUTHOR_ID" IN (%s)
  );
-- parameters: (1, 1)
