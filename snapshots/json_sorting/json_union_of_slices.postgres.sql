-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').distinct().order_by('-data__f')[:2].union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x').order_by('extra__x')[:1])
--     .order_by('-data__f')

(
  SELECT DISTINCT
    (
      "example_document"."data" -> 'f'
    ) AS "data__f"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        "example_document"."data" -> 'f'
      ) >= TO_JSONB(CAST(%s AS DECIMAL))
      AND (
        "example_document"."data" -> 'f'
      ) <= TO_JSONB(CAST(%s AS DECIMAL))
    )
  ORDER BY
    1 DESC
  LIMIT 2
)
UNION
(
  SELECT
    (
      "example_document"."extra" -> 'x'
    ) AS "extra__x"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        "example_document"."extra" -> 'x'
      ) >= TO_JSONB(CAST(%s AS DECIMAL))
      AND (
        "example_document"."extra" -> 'x'
      ) <= TO_JSONB(CAST(%s AS DECIMAL))
    )
  ORDER BY
    1 ASC
  LIMIT 1
)
ORDER BY
  1 DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)
