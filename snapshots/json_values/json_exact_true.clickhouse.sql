-- Document.objects.order_by('pk').filter(data=True)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  CASE
    WHEN NOT (
      "example_document"."data" IS NULL
    )
    THEN JSONExtractRaw("example_document"."data") = 'true'
  END
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
