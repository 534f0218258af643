-- Document.objects.order_by(KT('data__b').asc(nulls_last=True), 'pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
ORDER BY
  (
    "example_document"."data" ->> 'b'
  ) ASC,
  "example_document"."id" ASC;
-- parameters: ()
