-- Document.objects.order_by('pk').annotate(v=Window(Count('pk'), partition_by=KT('data__b')))

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra",
  COUNT("example_document"."id") OVER (PARTITION BY (
    "example_document"."data" ->> 'b'
  )) AS "v"
FROM "example_document"
ORDER BY
  "example_document"."id" ASC;
-- parameters: ()
