-- Entry.objects.update(rating=Greatest('rating', Value(1)))

UPDATE [example_entry] SET [rating] = (
  SELECT
    MAX(value)
  FROM (VALUES
    ([example_entry].[rating]),
    (%s)) AS [greatest](value)
);
-- parameters: (1,)
