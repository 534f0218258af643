-- Document.objects.order_by('pk').exclude(extra__has_key='x')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  NOT (
    coalesce((
      JSONHas("example_document"."extra", 'x') = 1
    ), FALSE)
    AND "example_document"."extra" IS NOT NULL
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
