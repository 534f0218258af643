-- Document.objects.order_by('pk').values_list('pk').filter(data__f__gt=0, data__f__lt=0.5)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) > TO_JSONB(CAST(%s AS DECIMAL))
    AND (
      "example_document"."data" -> 'f'
    ) < TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (0, Decimal('0.5'))
