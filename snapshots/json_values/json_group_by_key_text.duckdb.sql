-- Document.objects.annotate(v=KT('data__b'))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by(F('v').asc(nulls_last=True))

SELECT
  JSON_EXTRACT_STRING("example_document"."data", '$.b') AS "v",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
GROUP BY
  JSON_EXTRACT_STRING("example_document"."data", '$.b')
ORDER BY
  1 ASC;
-- parameters: ()
