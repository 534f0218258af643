-- Document.objects.order_by('pk').filter(data__a__isnull=False)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  coalesce((
    JSONHas("example_document"."data", 'a') = 1
  ), FALSE)
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
