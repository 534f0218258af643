-- Document.objects.order_by('pk').annotate(told=Q(extra__has_key='x')).filter(told=False)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  JSONB_EXISTS("example_document"."extra", 'x') AS "told"
FROM "example_document"
WHERE
  NOT (
    JSONB_EXISTS("example_document"."extra", 'x')
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
