-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(data__f__gte=1e+25, then=Value('huge')), When(data__f__gt=0, then=Value('more')), default=Value('-')))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN (
      "example_document"."data" -> 'f'
    ) >= TO_JSONB(CAST(%s AS DECIMAL))
    THEN %s
    WHEN (
      "example_document"."data" -> 'f'
    ) > TO_JSONB(CAST(%s AS DECIMAL))
    THEN %s
    ELSE %s
  END AS "case1"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (Decimal('1E+25'), 'huge', 0, 'more', '-')
