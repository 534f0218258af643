-- Author.objects.annotate(titles=StringAgg('entry__headline', delimiter=Value(';'), filter=Q(entry__rating__gte=4), order_by=('entry__headline', 'entry__pk')))
--     .order_by('pk')

SELECT
  "joined"."example_author_id" AS "id",
  "joined"."example_author_name" AS "name",
  "joined"."example_author_email" AS "email",
  MAX("joined"."text1") AS "titles"
FROM (
  SELECT
    "example_author"."id" AS "example_author_id",
    "example_author"."name" AS "example_author_name",
    "example_author"."email" AS "example_author_email",
    GROUP_CONCAT("example_entry"."headline", %s) FILTER(WHERE
      "example_entry"."rating" >= %s) OVER (
      PARTITION BY "example_author"."id", "example_author"."name", "example_author"."email"
      ORDER BY "example_entry"."headline", "example_entry_authors"."entry_id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "text1"
  FROM "example_author"
  LEFT OUTER JOIN "example_entry_authors"
    ON (
      "example_author"."id" = "example_entry_authors"."author_id"
    )
  LEFT OUTER JOIN "example_entry"
    ON (
      "example_entry_authors"."entry_id" = "example_entry"."id"
    )
) AS "joined"
GROUP BY
  "joined"."example_author_id",
  "joined"."example_author_name",
  "joined"."example_author_email"
ORDER BY
  "joined"."example_author_id" ASC;
-- parameters: (';', 4)
