-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f__gt=LONG - 1) | Q(data__f=LONG + 1))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) > TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('12345678901234567890123456788'), Decimal('12345678901234567890123456790'))
