-- SELECT "example_blog"."id", "e"."rating" FROM "example_blog" CROSS JOIN LATERAL (SELECT "rating", "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "rating" DESC, "id" LIMIT 2) AS "e"

SELECT
  [example_blog].[id],
  [e].[rating]
FROM [example_blog] CROSS APPLY (
  SELECT
  TOP 2
    [rating] AS [rating],
    [id] AS [id]
  FROM [example_entry]
  WHERE
    [example_entry].[blog_id] = [example_blog].[id]
  ORDER BY
    [rating] DESC,
    [id]
) AS [e];
-- parameters: ()
