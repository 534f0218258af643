-- Document.objects.order_by('pk').filter(data__tags__contains=['red'])

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_CONTAINS(
      JSON_OBJECT('dialects:document', JSON_EXTRACT("example_document"."data", '$.tags')),
      JSON_OBJECT('dialects:document', CAST(%s AS JSON))
    )
    OR (
      NOT JSON_TYPE(CAST(%s AS JSON)) IN ('ARRAY', 'OBJECT')
      AND JSON_CONTAINS(
        JSON_OBJECT('dialects:document', JSON_EXTRACT("example_document"."data", '$.tags')),
        JSON_OBJECT('dialects:document', JSON_ARRAY(CAST(%s AS JSON)))
      )
    )
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('["red"]', '["red"]', '["red"]')
