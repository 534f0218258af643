-- every.0001
--
-- Create model Thing
--
CREATE TABLE [every_thing] ([code] NVARCHAR(5) NOT NULL CONSTRAINT [every_thing_pkey] PRIMARY KEY);
