-- Document.objects.order_by('pk').values_list('data__a', 'data__b')

SELECT
  CASE JSON_TYPE("example_document"."data", '$.a')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    WHEN 'null'
    THEN 'null'
    WHEN 'text'
    THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.a'))
    ELSE JSON_EXTRACT("example_document"."data", '$.a')
  END AS "data__a",
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
  END AS "data__b"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
