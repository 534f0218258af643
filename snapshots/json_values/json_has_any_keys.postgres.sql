-- Document.objects.order_by('pk').filter(data__has_any_keys=['n', 's', 'tags'])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSONB_EXISTS("example_document"."data", 'n')
    OR JSONB_EXISTS("example_document"."data", 's')
    OR JSONB_EXISTS("example_document"."data", 'tags')
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
