SELECT
  [e].[id],
  [b].[name]
FROM [example_entry] AS [e]   WITH (ROWLOCK, UPDLOCK, NOWAIT)
JOIN [example_blog] AS [b]   WITH (ROWLOCK, UPDLOCK, NOWAIT)
  ON [b].[id] = [e].[blog_id];
-- parameters: ()
