-- Document.objects.order_by('pk').annotate(v=KeyTextTransform('b', 'data'))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  (
    "example_document"."data" ->> 'b'
  ) AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
