-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc())[:2].union(Entry.objects.filter(number_of_comments__lt=999).values('number_of_comments').distinct().order_by(F('number_of_comments') * 2 + 2)[:2])

SELECT
  "ARM"."RATING",
  "ARM"."COL2"
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."RATING" AS "RATING",
    COALESCE("EXAMPLE_ENTRY"."RATING", %s) AS "COL2"
  FROM "EXAMPLE_ENTRY"
  ORDER BY
    2 DESC
  FETCH FIRST 2 ROWS ONLY
) "ARM"
UNION
SELECT
  "ARM"."NUMBER_OF_COMMENTS",
  "ARM"."COL2"
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" AS "NUMBER_OF_COMMENTS",
    (
      (
        "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" * %s
      ) + %s
    ) AS "COL2"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
  ORDER BY
    2 ASC
  FETCH FIRST 2 ROWS ONLY
) "ARM";
-- parameters: (5, 2, 2, 999)
