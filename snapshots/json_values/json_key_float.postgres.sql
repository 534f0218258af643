-- Document.objects.order_by('pk').filter(data__f__gte=2.25)

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'f'
  ) >= TO_JSONB(CAST(%s AS DECIMAL))
ORDER BY
  "example_document"."id" ASC;
-- parameters: (Decimal('2.25'),)
