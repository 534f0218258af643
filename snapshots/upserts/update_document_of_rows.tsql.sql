UPDATE [example_document] SET [data] = [example_document].[extra], [extra] = NULL
WHERE
  [example_document].[extra] IS NOT NULL;
-- parameters: ()
