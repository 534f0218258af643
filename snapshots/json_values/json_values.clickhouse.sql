-- Document.objects.order_by('pk').values_list('data__a', 'data__b')

SELECT
  CASE
    WHEN JSONHas("example_document"."data", 'a') = 1
    THEN JSONExtractRaw("example_document"."data", 'a')
  END AS "data__a",
  CASE
    WHEN JSONHas("example_document"."data", 'b') = 1
    THEN JSONExtractRaw("example_document"."data", 'b')
  END AS "data__b"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
