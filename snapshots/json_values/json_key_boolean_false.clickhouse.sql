-- Document.objects.order_by('pk').filter(extra__x=False)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."extra", 'x') = 1
    THEN JSONExtractRaw("example_document"."extra", 'x') = 'false'
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
