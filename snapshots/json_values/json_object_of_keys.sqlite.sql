-- Document.objects.order_by('pk').annotate(v=JSONObject(a='data__a', b=KT('data__b'), c='extra'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  JSON_OBJECT(
    'a',
    JSON(
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
      END
    ),
    'b',
    CASE JSON_TYPE("example_document"."data", '$.b')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
    END,
    'c',
    JSON("example_document"."extra")
  ) AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
