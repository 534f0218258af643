-- Document.objects.values('data__b').annotate(n=Count('pk'))

SELECT
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
  END AS "data__b",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
GROUP BY
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
  END;
-- parameters: ()
