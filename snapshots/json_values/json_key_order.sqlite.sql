-- Document.objects.filter(data__has_key='a').order_by('data__f', 'data__b', 'pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  NOT JSON_TYPE("example_document"."data", '$.a') IS NULL
ORDER BY
  CASE JSON_TYPE(
      CASE JSON_TYPE("example_document"."data", '$.f')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        WHEN 'null'
        THEN 'null'
        WHEN 'text'
        THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.f'))
        ELSE JSON_EXTRACT("example_document"."data", '$.f')
      END
    )
    WHEN 'null'
    THEN 0
    WHEN 'text'
    THEN 1
    WHEN 'integer'
    THEN 2
    WHEN 'real'
    THEN 2
    WHEN 'true'
    THEN 3
    WHEN 'false'
    THEN 3
    WHEN 'array'
    THEN 4
    WHEN 'object'
    THEN 5
  END ASC,
  JSON_EXTRACT(
    CASE JSON_TYPE("example_document"."data", '$.f')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      WHEN 'null'
      THEN 'null'
      WHEN 'text'
      THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.f'))
      ELSE JSON_EXTRACT("example_document"."data", '$.f')
    END,
    '$'
  ) ASC,
  CASE JSON_TYPE(
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
      END
    )
    WHEN 'null'
    THEN 0
    WHEN 'text'
    THEN 1
    WHEN 'integer'
    THEN 2
    WHEN 'real'
    THEN 2
    WHEN 'true'
    THEN 3
    WHEN 'false'
    THEN 3
    WHEN 'array'
    THEN 4
    WHEN 'object'
    THEN 5
  END ASC,
  JSON_EXTRACT(
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
    END,
    '$'
  ) ASC,
  "example_document"."id" ASC;
-- parameters: ()
