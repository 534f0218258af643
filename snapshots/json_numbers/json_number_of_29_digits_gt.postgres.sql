-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f__gt=-LONG) & Q(data__f__lt=LONG + 1))

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
-- parameters: (Decimal('-12345678901234567890123456789'), Decimal('12345678901234567890123456790'))
