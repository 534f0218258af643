UPDATE [example_entry] SET [headline] = %s, [rating] = %s
WHERE
  [example_entry].[blog_id] = %s;
-- parameters: ("it's \\ %s", 0, 1)
