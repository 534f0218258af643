-- Entry.objects.aggregate(n=Count('authors'), m=Count('authors', distinct=True))

SELECT
  COUNT("EXAMPLE_ENTRY_AUTHORS"."AUTHOR_ID") AS "N",
  COUNT(DISTINCT "EXAMPLE_ENTRY_AUTHORS"."AUTHOR_ID") AS "M"
FROM "EXAMPLE_ENTRY"
LEFT OUTER JOIN "EXAMPLE_ENTRY_AUTHORS"
  ON (
    "EXAMPLE_ENTRY"."ID" = "EXAMPLE_ENTRY_AUTHORS"."ENTRY_ID"
  );
-- parameters: ()
