-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).exclude(title='digits').values('data__f', 'pk').distinct().order_by('-data__f')[:3].aggregate(m=Max('pk'))

SELECT
  MAX("__col1")
FROM (
  SELECT DISTINCT
    (
      "example_document"."data" -> 'f'
    ) AS "data__f",
    "example_document"."id" AS "pk",
    "example_document"."id" AS "__col1"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND NOT (
        "example_document"."title" = %s
      )
    )
  ORDER BY
    1 DESC
  LIMIT 3
) AS "subquery";
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
