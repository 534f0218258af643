-- Document.objects.annotate(told=Q(extra__has_key='x'))
--     .values('told')
--     .annotate(n=Count('pk'))
--     .order_by('told')

SELECT
  JSONB_EXISTS("example_document"."extra", 'x') AS "told",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
GROUP BY
  JSONB_EXISTS("example_document"."extra", 'x')
ORDER BY
  1 ASC;
-- parameters: ()
