-- Document.objects.values('extra__x').annotate(m=Max(KT('data__b'))).filter(m__gt='a')

SELECT
  CASE JSON_TYPE("example_document"."extra", '$.x')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    WHEN 'null'
    THEN 'null'
    WHEN 'text'
    THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.x'))
    ELSE JSON_EXTRACT("example_document"."extra", '$.x')
  END AS "extra__x",
  MAX(
    CASE JSON_TYPE("example_document"."data", '$.b')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
    END
  ) AS "m"
FROM "example_document"
GROUP BY
  CASE JSON_TYPE("example_document"."extra", '$.x')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    WHEN 'null'
    THEN 'null'
    WHEN 'text'
    THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.x'))
    ELSE JSON_EXTRACT("example_document"."extra", '$.x')
  END
HAVING
  MAX(
    CASE JSON_TYPE("example_document"."data", '$.b')
      WHEN 'true'
      THEN 'true'
      WHEN 'false'
      THEN 'false'
      ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
    END
  ) > %s;
-- parameters: ('a',)
