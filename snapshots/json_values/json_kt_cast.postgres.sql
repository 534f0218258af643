-- Document.objects.order_by('pk')
--     .filter(data__has_key='n')
--     .annotate(v=Cast(KT('data__n'), IntegerField()))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  CAST((
    "example_document"."data" ->> 'n'
  ) AS INT) AS "v"
FROM "example_document"
WHERE
  JSONB_EXISTS("example_document"."data", 'n')
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
