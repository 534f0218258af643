-- Event.objects.update(title=F('day'))

UPDATE [example_event] SET [title] = CAST([example_event].[day] AS NVARCHAR(MAX));
-- parameters: ()
