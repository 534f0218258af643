-- Author.objects.annotate(titles=StringAgg('entry__headline', delimiter=Value(';'), filter=Q(entry__rating__gte=4), order_by=('entry__headline', 'entry__pk')))
--     .order_by('pk')

SELECT
  "example_author"."id",
  "example_author"."name",
  "example_author"."email",
  STRING_AGG(
    "example_entry"."headline", %s
    ORDER BY
      "example_entry"."headline",
      "example_entry_authors"."entry_id"
  ) FILTER(WHERE
    "example_entry"."rating" >= %s) AS "titles"
FROM "example_author"
LEFT OUTER JOIN "example_entry_authors"
  ON (
    "example_author"."id" = "example_entry_authors"."author_id"
  )
LEFT OUTER JOIN "example_entry"
  ON (
    "example_entry_authors"."entry_id" = "example_entry"."id"
  )
GROUP BY
  "example_author"."id",
  "example_author"."name",
  "example_author"."email"
ORDER BY
  "example_author"."id" ASC;
-- parameters: (';', 4)
