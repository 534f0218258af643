SELECT
  [id]
FROM [example_entry]   WITH (ROWLOCK, UPDLOCK)
ORDER BY
  [id];
-- parameters: ()
