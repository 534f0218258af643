-- Document.objects.order_by('pk').filter(data__has_any_keys=['n', 's', 'tags'])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    coalesce((
      JSONHas("example_document"."data", 'n') = 1
    ), FALSE)
    OR coalesce((
      JSONHas("example_document"."data", 's') = 1
    ), FALSE)
    OR coalesce((
      JSONHas("example_document"."data", 'tags') = 1
    ), FALSE)
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
