-- Document.objects.annotate(v=KT('data__b'))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by(F('v').asc(nulls_last=True))

SELECT
  CASE JSON_TYPE("example_document"."data", '$.b')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
  END AS "v",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
GROUP BY
  CASE JSON_TYPE("example_document"."data", '$.b')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("example_document"."data", '$.b') AS TEXT)
  END
ORDER BY
  1 ASC NULLS LAST;
-- parameters: ()
