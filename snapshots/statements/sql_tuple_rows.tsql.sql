SELECT
  [id]
FROM [example_entry]
WHERE
  (
    [blog_id] < 1 OR (
      [blog_id] = 1 AND [rating] <= 4
    )
  )
ORDER BY
  [id];
-- parameters: ()
