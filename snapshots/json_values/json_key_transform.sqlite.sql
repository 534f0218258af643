-- Document.objects.order_by('pk').annotate(v=KeyTransform('b', 'data'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CASE JSON_TYPE("example_document"."data", '$.b')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    WHEN 'null'
    THEN 'null'
    WHEN 'text'
    THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.b'))
    ELSE JSON_EXTRACT("example_document"."data", '$.b')
  END AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
