UPDATE [example_blog] SET [name] = CONCAT(UPPER([example_blog].[name]), %s);
-- parameters: ('!',)
