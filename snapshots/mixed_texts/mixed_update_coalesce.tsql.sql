UPDATE [example_person] SET [nickname] = COALESCE([example_person].[nickname], CAST(%s AS NVARCHAR(MAX)));
-- parameters: ('none',)
