-- Document.objects.order_by('pk').annotate(v=Lower(KT('data__b'))).filter(v='text')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  LOWER((
    "example_document"."data" ->> 'b'
  )) AS "v"
FROM "example_document"
WHERE
  LOWER((
    "example_document"."data" ->> 'b'
  )) = %s
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('text',)
