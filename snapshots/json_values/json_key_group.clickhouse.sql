-- Document.objects.values('data__b').annotate(n=Count('pk'))

SELECT
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    THEN JSONExtractRaw("example_document"."data", 'b')
  END AS "data__b",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
GROUP BY
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    THEN JSONExtractRaw("example_document"."data", 'b')
  END;
-- parameters: ()
