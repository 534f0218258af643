-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(data__f__in=[9, 10.0, 1e+25, LONG, '9', True])

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS DECIMAL))
    OR (
      "example_document"."data" -> 'f'
    ) = TO_JSONB(CAST(%s AS TEXT))
    OR (
      "example_document"."data" -> 'f'
    ) = CAST('true' AS JSONB)
  )
ORDER BY
  1 ASC;
-- parameters: (9, 10, Decimal('1E+25'), Decimal('12345678901234567890123456789'), '9')
