UPDATE [example_entry] SET [rating] = CASE
  WHEN (
    [example_entry].[rating] > %s
  )
  THEN CAST(%s AS BIGINT)
  WHEN (
    [example_entry].[rating] < %s
  )
  THEN [example_entry].[number_of_comments]
  ELSE CAST(%s AS BIGINT)
END;
-- parameters: (3, 5, 1, 2)
