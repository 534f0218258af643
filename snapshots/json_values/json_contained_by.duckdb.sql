-- Document.objects.order_by('pk').filter(data__contained_by={'a': 1, 'b': 'text', 'c': None, 'd': 1})

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    JSON_CONTAINS(
      JSON_OBJECT('dialects:document', CAST(%s AS JSON)),
      JSON_OBJECT('dialects:document', "example_document"."data")
    )
    OR (
      NOT JSON_TYPE("example_document"."data") IN ('ARRAY', 'OBJECT')
      AND JSON_CONTAINS(
        JSON_OBJECT('dialects:document', CAST(%s AS JSON)),
        JSON_OBJECT('dialects:document', JSON_ARRAY("example_document"."data"))
      )
    )
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('{"a": 1, "b": "text", "c": null, "d": 1}', '{"a": 1, "b": "text", "c": null, "d": 1}')
